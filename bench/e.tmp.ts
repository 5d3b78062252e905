import { measureEditing } from './editing';
for (const r of measureEditing('ru, name before', { small: 100_000, large: 10_000_000 }, 200)) console.log(r.edit, r.small, r.large, r.ratio);

/** A role for a document that has none to take: what an attribution behind a statement looks like. */
const roles: Readonly<Record<string, string>> = { en: 'committee chairman', ru: 'председатель комитета', de: 'Vorsitzender des Ausschusses', fr: 'président du comité', es: 'presidente de la comisión' };

export function inventedRole(language: string): string { return roles[language] ?? roles.en; }

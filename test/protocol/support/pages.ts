/** Pages that several journeys open. All people in them are invented. */

/** Each statement is followed by "Name, post", the last one also begins with a name: the two contradict one another. */
export const council = `Итоги заседания городского совета

Мы открываем новую школу в сентябре. Строители закончили раньше срока.
Вера Тихая, глава комитета по образованию

Дорогу к школе отремонтируют до августа.
Пётр Громов, заместитель мэра

Вера Тихая: Автобус пойдёт от самого вокзала.
Пётр Громов, заместитель мэра
`;

/** The last line of `council` without its contradiction. */
export const settled = council.replace('Вера Тихая: Автобус', 'Автобус');

/** A page without any finding. */
export const interview = `Ann Fairweather: When does the new library open?

Boris Oakley: In spring, if the roof holds. 📚

Ann Fairweather: And if it does not?

Boris Oakley: Then we read in the rain.
`;

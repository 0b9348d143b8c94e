/**
 * The cells of what was copied from a sheet or a CSV file. Columns are parted by tabs where there is one, else by the
 * semicolons or commas of the first line. A cell in double quotes may hold all of these, and line breaks. Blank lines are
 * left out, and every line has as many cells as the longest.
 */
export function cellsOf(text: string): string[][] {
  const parting = partingOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[at++]!;
      else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === parting) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

/** Copied cells, not a line of words: something parts them. */
export const isTable = (text: string): boolean => /[\t\n]/.test(text.trim());

function partingOf(text: string): string {
  const line = (text.trim().split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  if (text.includes('\t')) return '\t';
  const count = (sign: string) => line.split(sign).length;
  return count(';') > count(',') ? ';' : ',';
}

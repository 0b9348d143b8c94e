// npm run bench [-- NAME] [--json]: what is measured, and how. Speeds are ratios taken in one run.
import { readdir } from 'node:fs/promises';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const asJson = process.argv.includes('--json');
const names = (await readdir(new URL('./measures/', import.meta.url))).map((file) =>
  file.replace(/\.js$/, ''),
);

const unknown = words.find((word) => !names.includes(word));
if (unknown) {
  console.error(`There is no bench "${unknown}". There are: ${names.join(', ')}.`);
  process.exit(1);
}

const rows = [];
for (const name of words.length > 0 ? words : names) {
  const { measure } = await import(`./measures/${name}.js`);
  rows.push(...(await measure()));
}

if (asJson) console.log(JSON.stringify(rows, null, 2));
else
  for (const { metric, value, unit, goal, met } of rows)
    console.log(
      goal ? `${met ? '✓' : '✗'} ${metric}: ${value} ${unit} (${goal})` : `· ${metric}: ${value} ${unit}`,
    );

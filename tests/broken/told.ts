import { type Case, writtenCases } from './case.ts';
import { judge } from './judge.ts';
import { madeCases } from './made.ts';

/** `npm run try:told`: every mistake with the message that it gets, and which of four things that tells. */

const lines = [...writtenCases(), ...madeCases()].flatMap(toLines);
for (const { text } of lines) console.log(text);
const wanting = lines.filter(({ isWhole }) => !isWhole).length;
const [mistakes, all] = [new Set(lines.map(({ name }) => name)).size, lines.length];
console.log(`${mistakes} mistakes, ${all} lines: ${wanting} leave something out.`);
if (wanting > 0) process.exitCode = 1;

function toLines({ theme, name, says }: Case): { name: string; text: string; isWhole: boolean }[] {
  return says.map((line) => {
    const judged = Object.entries(judge(line));
    const marks = judged.map(([what, isTold]) => (isTold ? what : `NO ${what}`)).join(', ');
    const isWhole = judged.every(([, isTold]) => isTold);
    return { name: `${theme}/${name}`, text: `${theme}/${name}  [${marks}]\n  ${line}`, isWhole };
  });
}

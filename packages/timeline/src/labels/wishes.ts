import type { Locale } from '@ullim/types/account';
import { formatDate } from '@ullim/types/honest-date/format';
import type { Frame } from '../frame.js';
import type { Journey } from '../journey.js';
import type { Shown } from '../place.js';
import type { Box, Colour, Font, Ghost, Label, Mark, Plan, Point, Span } from '../scene.js';
import type { Words } from '../words.js';
import { headlineOf } from './headline.js';

/** A text that wants a place. Those with the higher rank choose first; of one rank the earlier. */
export type Wish = {
  of: Label['of'];
  rank: number;
  anchor: number;
  lane: number;
  title: string;
  font: Font;
  colour: Colour;
  seal: string | null;
  sealColour: Colour;
  value: string | null;
  below: string | null;
  from: { at: Point; radius: number };
  /** Written right under this outline when there is room. */
  under: Box | null;
};

export function wishesOf(
  shown: readonly Shown[],
  lane: number,
  frame: Frame,
  journey: Journey,
  words: Words,
  locale: Locale,
): Wish[] {
  const dated = (date: string) => formatDate(date, locale, journey.calendar);
  return shown.flatMap(({ entry, mark, bar, ghost }): Wish[] => {
    const wishes: Wish[] = [];
    if (mark) {
      const common = { lane, anchor: entry.anchor, from: { at: mark.at, radius: radiusOf(mark) } };
      if (entry.noun === 'reflection') {
        const { title, excerpt, happenedOn } = entry.reflection;
        wishes.push({
          ...common,
          of: { noun: 'reflection', id: entry.id },
          rank: RANK.reflection,
          title: title || excerpt.slice(0, 80) || words.untitled,
          font: fontOf(frame, 400),
          colour: 'ink2',
          seal: null,
          sealColour: 'ink',
          value: null,
          below: dated(happenedOn),
          under: null,
        });
      } else {
        const { milestone, solid, faint } = entry;
        const { seal, value } = headlineOf(milestone.evidence, words);
        const dye = mark.noun === 'milestone' ? mark.dye : null;
        const date = (
          solid ? (milestone.actual ?? milestone.planned) : (milestone.planned ?? milestone.actual)
        )!;
        wishes.push({
          ...common,
          of: { noun: 'milestone', id: entry.id },
          rank: seal ? RANK.seal : value ? RANK.evidence : solid ? RANK.happened : RANK.planned,
          title: milestone.title || words.untitled,
          font: fontOf(frame, seal ? 600 : frame.orientation === 'down' ? 500 : 400),
          colour: faint ? 'ink3' : solid ? 'ink' : dye ? `${dye}.text` : 'ink2',
          seal,
          sealColour: dye ? `${dye}.text` : 'ink',
          value,
          below: dated(date),
          under: bar && isPlan(bar) ? bar.bar : null,
        });
      }
    }
    if (ghost)
      wishes.push(
        ghostWish(
          ghost,
          entry.noun === 'milestone' ? entry.ghost!.date : '',
          lane,
          entry.anchor,
          frame,
          words,
          dated,
        ),
      );
    return wishes;
  });
}

function ghostWish(
  ghost: Ghost,
  date: string,
  lane: number,
  anchor: number,
  frame: Frame,
  words: Words,
  dated: (date: string) => string,
): Wish {
  const { x, y, width, height } = ghost.bar;
  return {
    of: { noun: 'ghost', id: ghost.id },
    rank: RANK.ghost,
    anchor,
    lane,
    title: words.movedFrom(dated(date)),
    font: { family: 'sans', size: frame.orientation === 'right' ? 11.5 : 12, weight: 400 },
    colour: 'ink3',
    seal: null,
    sealColour: 'ink',
    value: null,
    below: null,
    from: { at: [x + width / 2, y + height / 2], radius: 8 },
    under: ghost.bar,
  };
}

function fontOf({ orientation }: Frame, weight: Font['weight']): Font {
  return { family: 'sans', size: orientation === 'right' ? 12.5 : 14, weight };
}

function radiusOf(mark: Mark): number {
  return mark.noun === 'cluster' ? mark.radius : 9 * mark.scale;
}

function isPlan(bar: Span | Plan): bar is Plan {
  return 'bar' in bar;
}

const RANK = { seal: 6, evidence: 5, reflection: 4, happened: 3, planned: 2, ghost: 1 };

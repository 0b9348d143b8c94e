import { readFileSync } from 'node:fs';
import type { Locale } from '@ullim/types/account';
import { STANCES } from '@ullim/types/goal';
import { KINDS } from '@ullim/types/milestone-details';
import type { Words } from './words.js';

/** The words that the app gives the drawing, from its own messages. */
export function appWords(locale: Locale): Words {
  const say = sayingIn(locale);
  const named = <Name extends string>(names: readonly Name[], where: string) =>
    Object.fromEntries(names.map((name) => [name, say(`${where}.${name}`)])) as Record<Name, string>;
  return {
    today: say('timeline.today'),
    sometime: say('timeline.sometime'),
    noGoal: say('timeline.noGoal'),
    reflection: say('identity.ink.reflection'),
    decision: say('identity.ink.decision'),
    look_back: say('timeline.lookBack'),
    outcome: say('timeline.outcome'),
    pivot: say('identity.ink.pivot'),
    review: say('identity.ink.review'),
    untitled: say('timeline.untitled'),
    kinds: named(KINDS, 'identity.kind'),
    stances: named(STANCES, 'identity.stance'),
    rank: (place) => say('milestone.evidenceWords.rank', { rank: nth(place, locale) }),
    carriedOver: (what) => say('timeline.carriedOver', { what }),
    quoted: (words) => say('timeline.quoted', { words }),
    studied: (length) => say('timeline.listed.studied', { length }),
    movedFrom: (date) => say('timeline.movedFrom', { date }),
  };
}

type Messages = { [name: string]: string | Messages };

function sayingIn(locale: Locale) {
  const messages = Object.fromEntries(
    ['timeline', 'identity', 'milestone'].map((part) => [part, messagesOf(part, locale)]),
  );
  return (path: string, values: Record<string, string> = {}): string => {
    const message = path
      .split('.')
      .reduce<string | Messages | undefined>(
        (within, name) => (typeof within === 'object' ? within[name] : undefined),
        messages,
      );
    if (typeof message !== 'string') throw new Error(`The app has no message ${path} in ${locale}.`);
    return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  };
}

function messagesOf(part: string, locale: Locale): Messages {
  const file = new URL(`../../../apps/web/src/locales/${locale}/${part}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}

function nth(place: number, locale: Locale): string {
  if (locale === 'ko') return String(place);
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${place}${endings[new Intl.PluralRules(locale, { type: 'ordinal' }).select(place)] ?? 'th'}`;
}

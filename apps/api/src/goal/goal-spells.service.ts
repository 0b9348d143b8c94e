import { Injectable } from '@nestjs/common';
import type { GoalView, NewSpell, SpellChanges } from '@ullim/types/goal';
import type { Creation } from '../change/creation.js';
import { Editing } from '../change/editing.js';
import { JourneyChanges } from '../change/journey-changes.js';
import { conflict, found, idTaken, notFound } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { GoalSpell } from './goal-spell.entity.js';
import { GoalsRepository } from './goals.repository.js';
import { keyOf, turnBack, turnFrom } from './spell-turns.js';
import { beginning, goingOn, mendedUntil, until } from './spells.js';

/** How a goal turns from one stance to the next. */
@Injectable()
export class GoalSpellsService {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly changes: JourneyChanges,
    private readonly editing: Editing,
  ) {}

  /** Closes the spell that goes on and opens one. Repeating the request is harmless, whatever the version is by then. */
  turn(reader: Reader, id: string, version: number, body: NewSpell): Promise<Creation<GoalView>> {
    return this.changes.make(reader, async (change) => {
      const before = await this.goals.spell(reader, body.id, change.db);
      if (before) {
        if (!isOpenedBy(before, id, body)) throw idTaken();
        return { created: false, view: found(await this.goals.view(reader, id, change.db)) };
      }
      const view = await this.editing.editWithin(change, reader, { id, version }, this.goals, async () => {
        const last = (await this.goals.spells(reader, id, change.db)).at(-1)!;
        await turnFrom(last, { ...body, pivotId: null }, change);
        return {};
      });
      return { created: true, view };
    });
  }

  /** Mends a spell that was written down wrongly; its neighbours follow its beginning. */
  mend(
    reader: Reader,
    id: string,
    spellId: string,
    version: number,
    mended: SpellChanges,
  ): Promise<GoalView> {
    return this.editing.edit(reader, { id, version }, this.goals, async (_, { db, calendar }) => {
      const spells = await this.goals.spells(reader, id, db);
      const at = spells.findIndex((spell) => spell.id === spellId);
      const spell = spells[at];
      if (!spell) throw notFound();
      refuseOfPivot(spell, mended);
      const { since = beginning(spell), ...rest } = mended;
      const [before, after] = [spells[at - 1], spells[at + 1]];
      const period = after ? mendedUntil(since, after, calendar) : goingOn(since, calendar);
      await db.update(GoalSpell, keyOf(spell), { ...rest, ...period });
      if (before) await db.update(GoalSpell, keyOf(before), until(before, since, calendar));
      return {};
    });
  }

  /** Takes back the last turn: the spell before it goes on again. */
  takeBack(reader: Reader, id: string, spellId: string, version: number): Promise<GoalView> {
    return this.editing.edit(reader, { id, version }, this.goals, async (_, change) => {
      const spells = await this.goals.spells(reader, id, change.db);
      if (!spells.some((spell) => spell.id === spellId)) throw notFound();
      const [before, last] = spells.slice(-2);
      if (!before || last?.id !== spellId) {
        throw conflict('Only the last stance can be taken back, and never the only one.');
      }
      if (last.pivotId !== null) throw conflict('A pivot led here. Undo the pivot to take this back.');
      await turnBack(before, last, change);
      return {};
    });
  }
}

const isOpenedBy = (spell: GoalSpell, goalId: string, { stance, since, reason }: NewSpell): boolean =>
  spell.goalId === goalId && spell.stance === stance && spell.reason === reason && beginning(spell) === since;

/** Only its reason is the spell's own; the rest is the pivot's. */
function refuseOfPivot(
  spell: GoalSpell,
  { stance = spell.stance, since = beginning(spell) }: SpellChanges,
): void {
  if (spell.pivotId === null || (stance === spell.stance && since === beginning(spell))) return;
  throw conflict('A pivot led here. Undo the pivot, then make it anew as it was.');
}

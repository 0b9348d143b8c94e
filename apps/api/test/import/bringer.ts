import type { FormerLinkList } from '@ullim/types/former-link';
import type { GoalList } from '@ullim/types/goal';
import type { ImportChoices, ImportFilePage, ImportFileView, ImportView } from '@ullim/types/import';
import type { DraftList, ReflectionPage, ReflectionView } from '@ullim/types/reflection';
import type { RevisionPage, RevisionView } from '@ullim/types/revision';
import type { SurroundingsView } from '@ullim/types/surroundings';
import { v7 as newId } from 'uuid';
import { ImportRunner } from '../../src/import/runner/import-runner.js';
import type { Answer, Person } from '../world/person.js';
import type { World } from '../world/world.js';
import { type Files, zipOf } from './zips.js';

/** Somebody who brings a blog along. */
export class Bringer {
  private constructor(
    private readonly world: World,
    readonly person: Person,
  ) {}

  static async in(world: World, about: Parameters<World['newcomer']>[0] = {}): Promise<Bringer> {
    return new Bringer(world, await world.newcomer(about));
  }

  /** Sends an archive and waits until it was looked at. */
  async sends(zip: Buffer | Files, id = newId()): Promise<ImportView> {
    const bytes = Buffer.isBuffer(zip) ? zip : await zipOf(zip);
    await this.must(this.person.post('/api/imports', { id, name: 'blog.zip', bytes: bytes.length }));
    await this.must(this.person.put(`/api/imports/${id}/package`, bytes));
    return this.told(id);
  }

  /** The same, and all of it comes in. */
  async brings(zip: Buffer | Files, choices: Partial<ImportChoices> = {}): Promise<ImportView> {
    const read = await this.sends(zip);
    const body = { categories: [], drafts: true, without: [], ...choices };
    const chosen = await this.must(
      this.person.put<ImportView>(`/api/imports/${read.id}/choices`, body, { version: read.version }),
    );
    return this.starts(chosen);
  }

  async starts({ id, version }: ImportView): Promise<ImportView> {
    await this.must(this.person.put(`/api/imports/${id}/start`, undefined, { version }));
    return this.told(id);
  }

  async undoes({ id, version }: ImportView): Promise<ImportView> {
    return this.must(this.person.put<ImportView>(`/api/imports/${id}/undo`, undefined, { version }));
  }

  /** How it stands once nobody works on it. */
  async told(id: string): Promise<ImportView> {
    await this.world.app.get(ImportRunner).idle();
    return this.must(this.person.get<ImportView>(`/api/imports/${id}`));
  }

  async files({ id }: ImportView, show = 'all'): Promise<ImportFileView[]> {
    const items: ImportFileView[] = [];
    for (let after: string | null = ''; after !== null;) {
      const url = `/api/imports/${id}/files?limit=200&show=${show}${after && `&after=${after}`}`;
      const page: ImportFilePage = await this.must(this.person.get<ImportFilePage>(url));
      items.push(...page.items);
      after = page.next;
    }
    return items;
  }

  /** What became of each file, by its path. */
  async outcomes(run: ImportView): Promise<Record<string, string | null>> {
    return Object.fromEntries((await this.files(run)).map(({ path, outcome }) => [path, outcome]));
  }

  async reflections(): Promise<ReflectionPage['items']> {
    return (await this.must(this.person.get<ReflectionPage>('/api/reflections?limit=200'))).items;
  }

  /** The one with this title, whole. */
  async titled(title: string): Promise<ReflectionView> {
    const found = (await this.reflections()).find((each) => each.title === title);
    if (!found) throw new Error(`There is no reflection "${title}".`);
    return this.must(this.person.get<ReflectionView>(`/api/reflections/${found.id}`));
  }

  /** The titles that the links of a text lead to, by how they are written there. */
  async leads(title: string): Promise<Record<string, string>> {
    const [all, { id }] = [await this.reflections(), await this.titled(title)];
    const { items } = await this.must(this.person.get<FormerLinkList>(`/api/reflections/${id}/former-links`));
    const titles = new Map(all.map((each) => [each.id, each.title]));
    return Object.fromEntries(items.map((link) => [link.address, titles.get(link.reflectionId)!]));
  }

  /** The titles of what leads to a text. */
  async mentions(title: string): Promise<string[]> {
    const { id } = await this.titled(title);
    const { mentionedBy } = await this.must(
      this.person.get<SurroundingsView>(`/api/reflections/${id}/surroundings`),
    );
    return mentionedBy.reflections.map((each) => each.title).sort();
  }

  async drafts(id: string): Promise<DraftList['items']> {
    return (await this.must(this.person.get<DraftList>(`/api/reflections/${id}/drafts`))).items;
  }

  /** Whole, the newest first. */
  async revisions(id: string): Promise<RevisionView[]> {
    const address = `/api/reflections/${id}/revisions`;
    const { items } = await this.must(this.person.get<RevisionPage>(address));
    return Promise.all(items.map((one) => this.must(this.person.get<RevisionView>(`${address}/${one.id}`))));
  }

  async goals(): Promise<GoalList['items']> {
    return (await this.must(this.person.get<GoalList>('/api/goals'))).items;
  }

  /** The bytes of every source file there is, by its path as it was written. */
  async sources(): Promise<Record<string, Buffer>> {
    const rows = await this.world.sql<{ name: string; bytes: Buffer }>(
      'SELECT s.name, s.bytes FROM source_files s JOIN accounts a ON a.id = s.account_id WHERE a.handle = $1',
      [(await this.must(this.person.get<{ handle: string }>('/api/me'))).handle],
    );
    return Object.fromEntries(rows.map(({ name, bytes }) => [name, bytes]));
  }

  async must<Body>(asked: Promise<Answer<Body>>): Promise<Body> {
    const { status, body } = await asked;
    if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body;
  }
}

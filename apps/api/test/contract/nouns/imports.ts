import type { ImportView } from '@ullim/types/import';
import { v7 as newId } from 'uuid';
import { zipOf } from '../../import/zips.js';
import { until } from '../../process/program.js';
import type { Person } from '../../world/person.js';
import { must, type Noun } from '../noun.js';

const run = newId();
const choices = { categories: [], drafts: true, without: [] };

export const imports: Noun = {
  at: '/api/imports',
  tables: ['import_runs', 'import_files', 'source_files', 'former_addresses', 'former_links'],
  ids: { id: run },
  make: async (owner) => {
    const zip = await zipOf({
      '_posts/2021-12-26-a.md': '# 남의 글\n[그때](/then/)',
      '_config.yml': 'title: a',
    });
    await must(owner.post('/api/imports', { id: run, name: 'blog.zip', bytes: zip.length }));
    await must(owner.put(`/api/imports/${run}/package`, zip));
    const { version } = await when(owner, 'read');
    await must(owner.put(`/api/imports/${run}/start`, undefined, { version }));
    await when(owner, 'brought');
  },
  bodies: { 'PUT /{id}/choices': choices },
  besideTheJourney: true,
};

function when(owner: Person, state: ImportView['state']): Promise<ImportView> {
  return until(async () => {
    const { body } = await owner.get<ImportView>(`/api/imports/${run}`);
    return body.state === state && body;
  });
}

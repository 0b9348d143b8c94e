import type { LeftReason } from '@ullim/jekyll/folder/left-out';
import type { Pointed } from '@ullim/jekyll/folder/pointed';
import { formerAddresses } from '@ullim/jekyll/former/addresses';
import { leadsOf } from '@ullim/jekyll/former/leads';
import type { Standing } from '@ullim/jekyll/former/standing';
import type { Odd } from '@ullim/jekyll/odd';
import { linksOf } from '@ullim/jekyll/post/links';
import { suggestMilestones } from '@ullim/jekyll/suggest/milestones';
import type { OddView } from '@ullim/types/import';
import type { ArchiveFile } from '../archive/archive-file.js';
import type { ImportFile } from '../import-file.entity.js';
import { storable } from './storable.js';

/** What was found in one file, as its row has it. */
export type FoundFile = Omit<
  ImportFile,
  | 'accountId'
  | 'runId'
  | 'madeId'
  | 'staysBehind'
  | 'expected'
  | 'outcome'
  | 'reflectionId'
  | 'reflectionVersion'
  | 'doneAt'
>;

const MOST_CATEGORIES = 50;
const MOST_ODD = 100;
const MOST_LINKS = 1_000;

export function foundPost({ ordinal, path }: ArchiveFile, standing: Standing, pointed: Pointed): FoundFile {
  const { post, role, site } = standing;
  const links = linksOf(post, site.url).slice(0, MOST_LINKS);
  const { files, odd } = pointed.by(path, links);
  const above = linesOf(post.frontMatter);
  return {
    ...NOTHING_FOUND,
    ordinal,
    path,
    role: 'post',
    reason: null,
    kept: true,
    title: post.title,
    happenedOn: post.happenedOn,
    writtenAt: post.writtenAt === null ? null : new Date(post.writtenAt),
    draft: !post.published,
    categories: post.categories.slice(0, MOST_CATEGORIES).map(storable),
    folders: role.folders.slice(0, MOST_CATEGORIES),
    odd: [...post.odd, ...odd].slice(0, MOST_ODD).map(told),
    milestones: suggestMilestones(post.body).map(({ line, ...found }) => ({ ...found, line: line + above })),
    pointsTo: files.map(({ written, path: to }) => ({ address: written, path: to })),
    formerAddresses: formerAddresses(standing),
    formerLinks: leadsOf(standing, links, files),
  };
}

export function foundConfig({ ordinal, path }: ArchiveFile): FoundFile {
  return { ...NOTHING_FOUND, ordinal, path, role: 'config', reason: null, kept: true };
}

export function foundLeft({ ordinal, path }: ArchiveFile, reason: LeftReason, kept: boolean): FoundFile {
  return { ...NOTHING_FOUND, ordinal, path, role: 'left', reason, kept };
}

const NOTHING_FOUND = {
  title: null,
  happenedOn: null,
  writtenAt: null,
  draft: false,
  categories: [],
  folders: [],
  odd: [],
  milestones: [],
  pointsTo: [],
  formerAddresses: [],
  formerLinks: [],
};

function told({ code, line, detail }: Odd): OddView {
  return {
    code,
    ...(line !== undefined && { line }),
    ...(detail !== undefined && { detail: storable(detail) }),
  };
}

const linesOf = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

import { v7 as newId } from 'uuid';

const KEY = 'ullim.desk';
let mine: Promise<string> | undefined;

/** Names this tab as long as it lives, reloads included. A copy of a tab gets a name of its own. */
export const deskId = (): Promise<string> => (mine ??= nameOfTab());

/** Another for this tab, when the words under its own name must stay as they are. */
export function anotherDeskId(): string {
  const id = newId();
  ofThisTab.add(id);
  if ('locks' in navigator) void isFree(id);
  else asked ??= newAsked();
  return id;
}

/** As far as the browser tells. */
export async function desksOpenElsewhere(): Promise<Set<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query().catch((): LockManagerSnapshot => ({}));
  return new Set(
    held.map(({ name = '' }) => name.slice(`${KEY}.`.length)).filter((desk) => !ofThisTab.has(desk)),
  );
}

export const isOfThisTab = (desk: string): boolean => ofThisTab.has(desk);

const ofThisTab = new Set<string>();

async function nameOfTab(): Promise<string> {
  const kept = read();
  if (kept !== null && (await isFree(kept))) return kept;
  const id = anotherDeskId();
  write(id);
  return id;
}

/** Takes the name for this tab when no other holds it. */
function isFree(id: string): Promise<boolean> {
  if (!('locks' in navigator)) return isFreeByAsking(id);
  return new Promise((resolve) => {
    const held = navigator.locks.request(`${KEY}.${id}`, { ifAvailable: true }, (lock) => {
      if (lock) ofThisTab.add(id);
      resolve(lock !== null);
      return lock && new Promise<never>(() => undefined);
    });
    held.catch(() => resolve(true));
  });
}

/** Over plain HTTP there are no locks: the tabs are asked, and one that has the name answers, however busy it is. */
function isFreeByAsking(id: string): Promise<boolean> {
  const tabs = (asked ??= newAsked());
  return new Promise((resolve) => {
    const answered = ({ data }: MessageEvent<Asked>) => {
      if ('has' in data && data.has === id) end(false);
    };
    const end = (isFree: boolean) => {
      clearTimeout(waiting);
      tabs.removeEventListener('message', answered);
      if (isFree) ofThisTab.add(id);
      resolve(isFree);
    };
    const waiting = setTimeout(() => end(true), ANSWER_MS);
    tabs.addEventListener('message', answered);
    tabs.postMessage({ who: id } satisfies Asked);
  });
}

type Asked = { who: string } | { has: string };
const ANSWER_MS = 600;
let asked: BroadcastChannel | undefined;

function newAsked(): BroadcastChannel {
  const tabs = new BroadcastChannel(KEY);
  tabs.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    if ('who' in data && ofThisTab.has(data.who)) tabs.postMessage({ has: data.who } satisfies Asked);
  });
  return tabs;
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // The name then lasts as long as the page.
  }
}

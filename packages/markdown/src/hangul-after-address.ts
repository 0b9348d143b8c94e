const PARTICLE =
  '(?:은|는|이|가|을|를|과|와|의|에|에서|에게|에게서|으로|로|도|만|까지|부터|처럼|보다|마다|조차|밖에|이나|나|이랑|랑|하고|이며|며|이고|고|이라는|라는|이라고|라고|이란|란|이다|입니다|이에요|예요|인데|같은|참고|참조)';
const TAIL = new RegExp(
  `(?<=[a-z0-9/)])(?:${PARTICLE}{1,2}(?:는|도|만|의)?|(?:은|을|이|과)?\\((?:은|는|을|를|이|가|과|와|으)\\)${PARTICLE}?)[.,!?]?$`,
  'i',
);
const LONGEST_TAIL = 16;
/** A host is Latin or Hangul, never a Latin label with a Hangul end. */
const HOST = /^((?:[a-z][a-z\d+.-]*:)?(?:\/\/)?[^/?#\p{Script=Hangul}]*[a-z\d])\p{Script=Hangul}[^]*$/iu;

/** `https://ullim.kr/a는` leads to `…/a`; what is a Korean path (`/wiki/울림`) stays whole. */
export function withoutParticles(address: string): string {
  const host = HOST.exec(address)?.[1];
  if (host !== undefined) return host;
  const end = address.slice(-LONGEST_TAIL);
  return address.slice(0, address.length - end.length) + end.replace(TAIL, '');
}

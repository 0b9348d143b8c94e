/** "0.4 MB", "12 MB": with a digit after the point as long as it says anything. */
export function bytesInWords(bytes: number): string {
  const count = bytes / 1_000_000;
  return `${count < 10 ? (Math.ceil(count * 10) / 10).toFixed(1) : Math.round(count)} MB`;
}

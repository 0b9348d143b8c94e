export default async function tearDown() {
  await globalThis.ullimPostgres?.stop();
}

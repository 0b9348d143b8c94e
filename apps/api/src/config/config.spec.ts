import { resolve } from 'node:path';
import { readConfig, StartProblem } from './config.js';

describe('the environment', () => {
  it('needs nothing set', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      publicUrl: null,
      trustProxy: 0,
      registration: 'first',
      dataFolder: resolve('data'),
      databaseUrl: null,
    });
  });

  it('counts an empty variable as not set', () => {
    expect(readConfig({ PORT: ' ', DATABASE_URL: '' })).toMatchObject({ port: 8080, databaseUrl: null });
  });

  it.each([
    ['PORT', '80a', /PORT is "80a"/],
    ['PORT', '70000', /0 to 65535/],
    ['PUBLIC_URL', 'ullim.example.org', /whole address/],
    ['TRUST_PROXY', 'maybe', /number of proxies/],
    ['ULLIM_REGISTRATION', 'closed', /"open"/],
    ['DATABASE_URL', 'mysql://x', /PostgreSQL address/],
  ])('says in one sentence what is wrong with %s=%s', (name, value, sentence) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(StartProblem);
    expect(read).toThrow(sentence);
  });
});

import { describe, expect, it } from '@jest/globals';
import { fileName } from './file-name';

describe('The name of a file', () => {
  it('says what it shows and when it was made', () => {
    expect(fileName('여정', '2021-12-26', 'svg')).toBe('ullim-여정-2021-12-26.svg');
    expect(fileName('Machine learning', '2021-12-26', 'png')).toBe('ullim-Machine-learning-2021-12-26.png');
  });

  it('has no letter that a system of files refuses', () => {
    expect(fileName('../a\\b: "c" <d>|e?*\n\u0000', '2021-12-26', 'svg')).toBe(
      'ullim-a-b-c-d-e-2021-12-26.svg',
    );
    expect(fileName('한글'.normalize('NFD'), '2021-12-26', 'svg')).toBe('ullim-한글-2021-12-26.svg');
  });

  it('does without words that have none', () => {
    expect(fileName(' … ', '2021-12-26', 'png')).toBe('ullim-2021-12-26.png');
  });

  it('stays short and whole', () => {
    const name = fileName('가나다 '.repeat(60), '2021-12-26', 'png');
    expect([...name].length).toBeLessThan(90);
    expect(name).not.toContain('--');
    expect(fileName('🌊'.repeat(90), '2021-12-26', 'png')).toBe('ullim-2021-12-26.png');
  });
});

import { catalogue, Language } from './language';

const speak = catalogue({
  FR: { greeting: 'Bonjour {name}, il est {hour} h.' },
  EN: { greeting: 'Hello {name}, it is {hour} o’clock.' },
});

describe('catalogue', () => {
  it('speaks each language, with the values of the placeholders', () => {
    const values = { name: 'Maëlle', hour: 9 };
    expect(speak(Language.FR, 'greeting', values)).toBe('Bonjour Maëlle, il est 9 h.');
    expect(speak(Language.EN, 'greeting', values)).toBe('Hello Maëlle, it is 9 o’clock.');
  });

  it('never reads a placeholder in a value', () => {
    expect(speak(Language.FR, 'greeting', { name: '{hour}', hour: 9 })).toBe('Bonjour {hour}, il est 9 h.');
  });
});

import type { Role } from '../../council/index.js';
import { NBSP } from '../../renderings/print.js';
import { counted } from './common.js';

const isOne = (number: number): boolean => number % 10 === 1 && number % 100 !== 11;

/** The protocol of a meeting. */
export const protocol = {
  title: (number: string | undefined) => `Протокол №${NBSP}${number ?? '_____'} заседания Общественного совета`,
  roles: {
    chair: 'председатель совета',
    'deputy-chair': 'заместитель председателя совета',
    secretary: 'секретарь совета',
    member: 'член совета',
  } satisfies Readonly<Record<Role, string>>,
  present: (number: number, of: number) => `${isOne(number) ? 'Присутствовал' : 'Присутствовали'} ${counted(number, 'член', 'члена', 'членов')} совета из${NBSP}${of}:`,
  nobodyPresent: (of: number) => `Из членов совета (их${NBSP}${of}) не присутствовал никто.`,
  presentUnknown: (of: number) => `Присутствовали (в${NBSP}совете ${counted(of, 'член', 'члена', 'членов')}):`,
  agenda: 'Повестка дня',
  matter: (word: string) => `вопрос «${word}»`,
  heard: (position: number, about: string) => `${position}. СЛУШАЛИ: ${about}.`,
  decided: (text: string) => `РЕШИЛИ: ${text}`,
  decidedDraft: (text: string) => `РЕШИЛИ (проект решения): ${text}`,
  approve: 'утвердить.',
  draftedOn: (day: string) => `(проект от${NBSP}${day})`,
  keep: 'решение не утверждено, его текста нет.',
  nothing: 'Решение не принималось.',
};

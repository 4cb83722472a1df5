import type { Collection } from 'nok-methodology';
import type { Plan } from '../plan.js';
import type { Random } from '../random.js';
import { named, two, type Row, type Survey } from './survey.js';

/** A row a questionnaire, in the order in which they came in. */
export function answerRows(survey: Survey, collection: Collection, random: Random): Row[] {
  const { questions } = collection.questionnaire;
  const titles = questions.map(({ id, text }) => (id === 'servedOnTime' ? 'Вам вовремя оказали услугу?' : text.ru));
  const rows = survey.plan.flatMap((plan) => questionnairesOf(plan, collection, random))
    .sort((a, b) => a.minute - b.minute)
    .map(({ minute, cells }) => [timeOf(minute, survey), ...cells]);
  return [['Отметка времени', 'Учреждение', 'Как получена анкета', ...titles, 'Ваши предложения', 'Пол', 'Возраст'], ...rows];
}

const DAYS = 20;
const MINUTES = 8 * 60;

/** A minute of four weeks of weekdays from nine to five. */
function timeOf(minute: number, { month, monday }: Survey): string {
  const day = Math.floor(minute / MINUTES);
  const date = monday + Math.floor(day / 5) * 7 + (day % 5);
  return `${two(date)}.${month} ${two(9 + Math.floor((minute % MINUTES) / 60))}:${two(minute % 60)}`;
}

function questionnairesOf(plan: Plan, { questionnaire: { questions } }: Collection, random: Random): { minute: number; cells: Row }[] {
  const everybody = Array.from({ length: plan.respondents }, (_, respondent) => respondent);
  // Whoever is discontent with one thing is often discontent with another.
  const byMood = random.shuffled(everybody);
  const passed = new Map<string, ReadonlySet<number>>();
  const columns = questions.map(({ id, gate }): Row => {
    const through = id === 'representative' ? plan.representatives : plan.used[id];
    if (through === undefined) return answersTo(id, plan, byMood.filter((respondent) => gate === undefined || passed.get(gate)?.has(respondent)), random);
    const yes = new Set(random.shuffled(everybody).slice(0, through));
    passed.set(id, yes);
    return everybody.map((respondent) => (yes.has(respondent) ? random.oneOf(YES) : random.oneOf(id.startsWith('used') ? NOT_USED : NO)));
  });
  return everybody.map((respondent) => ({
    minute: random.below(DAYS * MINUTES),
    cells: [spellingOf(plan, random), random.oneOf(FORMS), ...columns.map((column) => column[respondent] ?? ''), ...aboutOneself(random)],
  }));
}

/** Exactly so many of those asked answer no, and so many not at all; whoever was not asked leaves it blank, but for a few. */
function answersTo(id: string, { respondents, no, blank, unasked }: Plan, asked: readonly number[], random: Random): Row {
  const least = no[id] ?? 0;
  const discontent = new Set(random.shuffled(asked.slice(0, least * 3)).slice(0, least));
  const silent = new Set(random.shuffled(asked.filter((respondent) => !discontent.has(respondent))).slice(0, blank[id] ?? 0));
  const cells = Array.from({ length: respondents }, (_, respondent) => {
    if (!asked.includes(respondent)) return '';
    if (discontent.has(respondent)) return random.oneOf(NO);
    return random.oneOf(silent.has(respondent) ? SILENT : YES);
  });
  const skipped = cells.flatMap((_, respondent) => (asked.includes(respondent) ? [] : [respondent]));
  for (const respondent of random.shuffled(skipped).slice(0, unasked?.[id] ?? 0)) cells[respondent] = random.oneOf(YES);
  return cells;
}

const YES = ['Да', 'Да', 'Да', 'Да', 'Да', 'да', 'да', 'ДА ', ' да'];
const NO = ['Нет', 'Нет', 'Нет', 'нет', 'НЕТ '];
const NOT_USED = ['Нет', 'Нет', 'нет', 'Не пользовался', 'Не пользовалась'];
const SILENT = ['', '', 'Затрудняюсь ответить', 'затрудняюсь ответить '];
const FORMS = ['бумажная анкета', 'бумажная анкета', 'интервью', 'интервью', 'телефон', 'сайт', 'QR-код'];

/** Names are spelt as people spell them. */
function spellingOf(plan: Plan, random: Random): string {
  const full = named(plan);
  return random.oneOf([full, full, full, full, ...(plan.aliases.length > 0 ? plan.aliases : [full]), full.toLowerCase(), `${full} `]);
}

const PROPOSALS = [
  'Спасибо за заботу!', 'Побольше экскурсий', 'Всё нравится; ничего менять не нужно', 'Поставить кулер с водой, скамейки во дворе', 'Нужен "тихий час" в холле',
  'Поручни в коридоре\nи пандус у второго входа',
];

function aboutOneself(random: Random): Row {
  const proposal = random.below(12) === 0 ? random.oneOf(PROPOSALS) : '';
  return [proposal, random.oneOf(['ж', 'ж', 'м', '']), random.below(4) === 0 ? '' : String(19 + random.below(72))];
}

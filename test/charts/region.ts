import { assess, methodologyOn, rank, type Assessment, type AssessOptions } from 'nok-methodology';

/** The social service of 2018, as every chart of these tests shows it. */
export const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });

const LONG = 'Государственное бюджетное учреждение «Дом-интернат для престарелых и инвалидов имени условного лица»';

/** Nobody to ask is left out in this region, and so is a list that does not apply. */
export const CHOSEN: AssessOptions = { whenNobodyAsked: 'leave-out', whenNotApplicable: 'leave-out' };

/** An organisation (условные данные) of which so many of forty are content; the third has nobody to ask in remote contact. */
export function home(number: number, content: number, options: AssessOptions = CHOSEN): Assessment {
  const share = { count: content, of: 40 };
  const name = number === 2 ? `${LONG} № ${number} (условные данные)` : `Дом-интернат № ${number} (условные данные)`;
  return assess(methodology, {
    informationOnStand: { count: 17, of: 19 }, informationOnSite: { count: 19, of: 19 }, remoteChannels: 3,
    standSatisfaction: share, siteSatisfaction: share,
    comfortConditions: number === 3 ? { notApplicable: 'обслуживание на дому' } : 5, timeliness: { count: 40, of: 40 }, comfortSatisfaction: share,
    accessibleEquipment: 4, accessibleServices: 3, accessibilitySatisfaction: share,
    firstContactPoliteness: share, servicePoliteness: share, remotePoliteness: number === 3 ? { count: 0, of: 0 } : share,
    recommendation: share, scheduleSatisfaction: share, overallSatisfaction: share,
  }, { organisation: { id: `h${number}`, name }, ...options });
}

/** Four organisations; the last has no name. */
export const region: readonly Assessment[] = [home(1, 36), home(2, 40), home(3, 32), { ...home(4, 36), organisation: { id: 'h4' } }];

/** The rating of the region. */
export const rating = rank(region);

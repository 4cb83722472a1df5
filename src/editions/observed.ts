import type { Methodology, ObservationKinds } from '../methodology/index.js';

/** The kinds of the observations of a methodology. */
export type KindsOf<Base extends Methodology> = {
  readonly [Key in keyof Base['observations']]: Base['observations'][Key]['kind'];
};

/** A methodology that needs more observations than its base. */
export type With<Base extends Methodology, Added extends ObservationKinds> = Methodology<KindsOf<Base> & Added>;

/** A methodology that needs fewer observations than its base. */
export type Without<Base extends Methodology, Taken extends keyof Base['observations']> = Methodology<Omit<KindsOf<Base>, Taken>>;

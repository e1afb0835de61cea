// Any language has the same keys as English: a missing one is a type error.

export type Same<T> = T extends string ? string : T extends (...given: infer G) => string ? (...given: G) => string
  : T extends readonly string[] ? readonly string[] : { [K in keyof T]: Same<T[K]> }

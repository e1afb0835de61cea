// A question that is asked by itself as soon as the photos are read: the sample's.

class Prefill {
  question = $state('')
}

export const prefill = new Prefill()

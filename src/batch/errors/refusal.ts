/** The run cannot begin as it was asked for; the message says what to do. */
export class Refusal extends Error {}

/** The one file of natural that is used: its root module loads everything it has. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two strings, 0 to 1. */
  function jaroWinkler(a: string, b: string): number;
  export = jaroWinkler;
}

/** Something without a peer that is promised to stay below a limit. */
export interface Limit {
  readonly package: "consent" | "notifications" | "pseudonymisation" | "retention";
  /** What is done, in words. */
  readonly work: string;
  /** What is counted. */
  readonly unit: "s" | "ms" | "kB" | "MB";
  /** The most that is promised. */
  readonly atMost: number;
  /** What it comes to, in that unit. */
  measure(): number | Promise<number>;
}

import { failure } from "./failure.js";

/** The part of pg-boss that is used, of version 10.4 and of version 12. */
export interface BossLike {
  /** Makes a queue, if it is not there. */
  createQueue(name: string): Promise<unknown>;
  /** Puts a job into a queue. */
  send(name: string, data: object, options: BossSendOptions): Promise<unknown>;
  /** Handles the jobs of a queue, in this process too. */
  work(
    name: string,
    options: { readonly batchSize: number; readonly pollingIntervalSeconds: number },
    handler: (jobs: { readonly data: unknown }[]) => Promise<void>,
  ): Promise<unknown>;
  /** Puts a job into a queue whenever a cron expression says so; said again, it replaces what was said before. */
  schedule(
    name: string,
    cron: string,
    data: object,
    options: BossSendOptions & { readonly tz: string },
  ): Promise<unknown>;
}

/** Which job it is, and how it is tried again. */
export interface BossSendOptions {
  /**
   * A UUID of the job. A job of a UUID that the queue has, done or not, is not put in again: however often a slice is
   * sent, it is one job.
   */
  readonly id?: string;
  /** How often it is tried again. */
  readonly retryLimit: number;
  /** After how many seconds, longer each time. */
  readonly retryDelay: number;
  /** Longer each time. */
  readonly retryBackoff: boolean;
  /** After how many seconds a job that nobody ended is given to another worker. */
  readonly expireInSeconds: number;
}

/** A slice of a plan, as a job names it. */
export interface Job {
  readonly plan: string;
  readonly item: number;
  readonly slice: number;
}

/** Reads a job; what comes out of a queue is not trusted. */
export function checkJob(data: unknown): Job {
  const { plan, item, slice } = (data ?? {}) as Readonly<Partial<Record<keyof Job, unknown>>>;
  if (typeof plan !== "string" || !Number.isInteger(item) || !Number.isInteger(slice))
    throw failure("retention.invalid_job");
  return { plan, item: Number(item), slice: Number(slice) };
}

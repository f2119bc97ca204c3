interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does at once what many ask for one by one: what comes while the store is at work is gathered and asked together then.
 * A disk that confirms three hundred writes a second so keeps up with as many callers as there are, and whoever asks
 * alone waits for nobody.
 *
 * @param most - How many are asked together at most.
 * @param work - Answers some, in their order; all fail when it does, and each half of them is asked then.
 */
export function gathered<Asked, Answer>(
  most: number,
  work: (some: readonly Asked[]) => Promise<readonly Answer[]>,
): (asked: Asked) => Promise<Answer> {
  const waiting: Waiting<Asked, Answer>[] = [];
  let isAtWork = false;
  const go = async (): Promise<void> => {
    isAtWork = true;
    while (waiting.length > 0) {
      const group = waiting.splice(0, most);
      await answer(group, work);
      // Who was answered now may have more to ask: without a pause, one would be asked for alone and the rest after it.
      if (group.length > 1) await new Promise<void>(afterwards);
    }
    isAtWork = false;
  };
  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      if (!isAtWork) void go();
    });
}

async function answer<Asked, Answer>(
  group: readonly Waiting<Asked, Answer>[],
  work: (some: readonly Asked[]) => Promise<readonly Answer[]>,
): Promise<void> {
  try {
    const answers = await work(group.map(({ asked }) => asked));
    group.forEach(({ resolve }, i) => {
      resolve(answers[i]!);
    });
  } catch (error) {
    // What is wrong with one of them is nothing to the others: halved, it is found in few steps.
    const half = group.length >> 1;
    if (half === 0) group[0]!.reject(error);
    else for (const some of [group.slice(0, half), group.slice(half)]) await answer(some, work);
  }
}

// A browser has no setImmediate, and a millisecond there is none too many.
function afterwards(resume: () => void): void {
  if (typeof setImmediate === "function") setImmediate(resume);
  else setTimeout(resume, 0);
}

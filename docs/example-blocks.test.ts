import { expect, test } from "vitest";
import { exampleModule } from "./example-blocks.js";

const moduleOf = (code: string) => exampleModule({ file: "guide.md", line: 3, language: "ts", code });

test("an example keeps the line numbers of its file", () => {
  expect(moduleOf("const a = 1;\na; // => 1").split("\n").slice(2, 4)).toEqual([
    "const a = 1;",
    'await prints(a, "1", "guide.md:4");',
  ]);
});

test("an expression over several lines is checked whole", () => {
  expect(moduleOf('f({\n  a: 1,\n}); // => { text: "x; // y" }')).toContain(
    'await prints(f({\n  a: 1,\n}), "{ text: \\"x; // y\\" }", "guide.md:5");',
  );
});

test("a promised failure is awaited", () => {
  expect(moduleOf("await f(); // throws core.invalid_day")).toContain(
    'await fails(async () => (await f()), "core.invalid_day", "guide.md:3");',
  );
});

test.each([
  ["behind a declaration", "const a = f(); // => 1"],
  ["on a line of its own", "f();\n// => 1"],
  ["inside a function", "function g() {\n  f(); // throws x\n}"],
])("a promise %s is refused, since nothing would check it", (_, code) => {
  expect(() => moduleOf(code)).toThrow("guide.md:3");
});

test("code fenced in another way is refused, since nothing would run it", () => {
  expect(() => exampleModule({ file: "guide.md", line: 3, language: "js", code: "f();" })).toThrow(
    "guide.md:3",
  );
});

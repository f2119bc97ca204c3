/**
 * What works on files, for Node, Deno and Bun: a lock between the processes of one machine.
 *
 * @module core/node
 */
export { type FileLock, takeFileLock } from "./file-lock.js";

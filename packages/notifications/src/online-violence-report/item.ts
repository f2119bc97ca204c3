import * as z from "zod";
import { instant } from "../filing/identity.js";
import { harm } from "./harm.js";

/** Services content is found on. */
export const onlineService = z.enum([
  "facebook",
  "instagram",
  "messenger",
  "whatsapp",
  "tiktok",
  "snapchat",
  "telegram",
  "x",
  "youtube",
  "discord",
  "telephone",
  "website",
  "other",
]);

/** Id of a service. */
export type OnlineService = z.infer<typeof onlineService>;

/** One piece of content, at one exact address. */
export const violenceItemSchema = z.strictObject({
  /** Exact address: a link, or `tel:` or `sms:` with the number for the telephone. */
  url: z
    .string()
    .max(2000)
    .regex(/^(https?:[/][/][^\s"<>]+|(tel|sms):[+][0-9]{6,15})$/),
  /** Where it is. */
  service: onlineService,
  /** What it is. */
  content: z.enum([
    "text",
    "image",
    "video",
    "audio",
    "synthetic",
    "live",
    "account",
    "message",
    "call",
    "other",
  ]),
  /** What it does. */
  harms: z.array(harm).min(1),
  /**
   * Account of the presumed author, as the service shows it. It stands here and nowhere else: there is no list of
   * authors, and nothing joins items of different cases.
   */
  author: z
    .string()
    .regex(/^[^\s"<>]{1,100}$/)
    .exactOptional(),
  /** First seen. */
  firstSeen: instant,
  /** Last seen on line. */
  lastSeen: instant.exactOptional(),
  /** What is asked for. */
  asked: z
    .array(z.enum(["removal", "preservation", "account-suspension", "stay-down", "block-number"]))
    .min(1),
});

/** One piece of content. */
export interface ViolenceItem extends z.infer<typeof violenceItemSchema> {}

/** A proof, by its digests. Its bytes never enter a report. */
export const violenceEvidenceSchema = z.strictObject({
  /** The item it shows, counted from 1. */
  item: z.int().min(1).max(1000),
  /** What it is. */
  kind: z.enum(["screenshot", "page-archive", "media-file", "chat-export", "headers"]),
  /** SHA-256 of its bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Size in bytes. */
  size: z.int().min(1),
  /** PDQ perceptual hash, for a hash network, of an adult's image only. */
  pdq: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
  /** Quality of the PDQ hash, 0 to 100. */
  pdqQuality: z.int().min(0).max(100).exactOptional(),
  /** When it was captured. */
  capturedAt: instant,
  /** By whom, by function. */
  capturedBy: z.enum(["victim", "association-desk", "expert", "bailiff", "police"]),
});

/** A proof, by its digests. */
export interface ViolenceEvidence extends z.infer<typeof violenceEvidenceSchema> {}

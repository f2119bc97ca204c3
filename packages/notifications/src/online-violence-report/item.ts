import * as z from "zod";
import { instant } from "../filing/identity.js";
import { sha256 } from "../filing/text.js";
import { type Harm, harm } from "./harm.js";

/** Services content is found on. */
export const onlineServices = [
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
] as const;

/** Id of a service. */
export type OnlineService = (typeof onlineServices)[number];

/** One of {@link onlineServices}. */
export const onlineService = z.enum(onlineServices);

/** One piece of content, at one exact address. */
export const violenceItemSchema = z.strictObject({
  url: z
    .string()
    .max(2000)
    .regex(/^(https?:[/][/][^\s"<>]+|(tel|sms):[+][0-9]{6,15})$/),
  service: onlineService,
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
  harms: z.array(harm).min(1),
  author: z
    .string()
    .regex(/^[^\s"<>]{1,100}$/)
    .exactOptional(),
  firstSeen: instant,
  lastSeen: instant.exactOptional(),
  asked: z
    .array(z.enum(["removal", "preservation", "account-suspension", "stay-down", "block-number"]))
    .min(1),
});

/** One piece of content. */
export interface ViolenceItem {
  /** Exact address: a link, or `tel:` or `sms:` with the number for the telephone. */
  url: string;
  /** Where it is. */
  service: OnlineService;
  /** What it is. */
  content:
    | "text"
    | "image"
    | "video"
    | "audio"
    | "synthetic"
    | "live"
    | "account"
    | "message"
    | "call"
    | "other";
  /** What it does. */
  harms: Harm[];
  /**
   * Account of the presumed author, as the service shows it. It stands here and nowhere else: there is no list of
   * authors, and nothing joins items of different cases.
   */
  author?: string;
  /** First seen. */
  firstSeen: string;
  /** Last seen on line. */
  lastSeen?: string;
  /** What is asked for. */
  asked: ("removal" | "preservation" | "account-suspension" | "stay-down" | "block-number")[];
}

/** A proof, by its digests. Its bytes never enter a report. */
export const violenceEvidenceSchema = z.strictObject({
  item: z.int().min(1).max(1000),
  kind: z.enum(["screenshot", "page-archive", "media-file", "chat-export", "headers"]),
  sha256,
  size: z.int().min(1),
  pdq: sha256.exactOptional(),
  pdqQuality: z.int().min(0).max(100).exactOptional(),
  capturedAt: instant,
  capturedBy: z.enum(["victim", "association-desk", "expert", "bailiff", "police"]),
});

/** A proof, by its digests. */
export interface ViolenceEvidence {
  /** The item it shows, counted from 1. */
  item: number;
  /** What it is. */
  kind: "screenshot" | "page-archive" | "media-file" | "chat-export" | "headers";
  /** SHA-256 of its bytes. */
  sha256: string;
  /** Size in bytes. */
  size: number;
  /** PDQ perceptual hash, for a hash network, of an adult's image only. */
  pdq?: string;
  /** Quality of the PDQ hash, 0 to 100. */
  pdqQuality?: number;
  /** When it was captured. */
  capturedAt: string;
  /** By whom, by function. */
  capturedBy: "victim" | "association-desk" | "expert" | "bailiff" | "police";
}

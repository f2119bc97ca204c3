/** An opened Ed25519 key: what may be seen of it, and what it can do. */
export interface Ed25519Key {
  /** 32 bytes, as RFC 8032 writes a public key. */
  readonly publicKey: Uint8Array;
  /** Signs a message; 64 bytes. */
  readonly sign: (message: Uint8Array) => Uint8Array;
}

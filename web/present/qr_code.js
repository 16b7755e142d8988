// @ts-check
// How does a phone in the audience get an address? As a QR code that its camera reads. Loaded only when
// it is asked for.
import { encode } from 'uqr';

/** @param {string} address @returns {boolean[][]} rows of squares, of which the true ones are dark */
export const squaresOf = (address) => encode(address, { ecc: 'M', border: 4 }).data;

/** The id in the manifest: whose settings a workbook shows and keeps. */
export const ADD_IN_ID = '6f0d9c1e-3b52-4a57-9e43-7c2b5a1d8e60';

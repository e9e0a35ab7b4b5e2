/** Roots of the classes of measures, accountability in general, offices and those who hold them. */
export const OFFICIAL: readonly string[] = ['measure', 'account', 'post', 'who', 'org'];

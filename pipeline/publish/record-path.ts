/** Where things are, relative to the base. */

/** `place/brussels#id` -> `place/brussels`, and so `source/page/#id` -> `source/page` */
export const recordPath = (id: string): string => id.replace(/\/?#id$/, '')

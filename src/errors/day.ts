/** Whether a text is written as a day is: what stands in the wrong order are days or numbers, and they are spoken of differently. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

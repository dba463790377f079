/** The licence of the compiled data, in the terms of a data package. Quotations remain their authors’. */
export const dataLicence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** What the tests use of Frictionless Data's own reader of data packages, which brings no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    read: (options: { keyed: true; relations: false }) => Promise<readonly Readonly<Record<string, unknown>>[]>;
    checkRelations: () => Promise<true>;
  }

  export class Package {
    static load(descriptor: unknown, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}

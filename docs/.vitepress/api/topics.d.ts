/** The name of a page, its title, and the source files whose exports it shows. */
export declare const topics: readonly (readonly [page: string, title: string, files: RegExp])[]

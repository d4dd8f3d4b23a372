// The package has no types of its own.
declare module '@socialgouv/jours-feries' {
  export default function joursFeries(
    year: number,
    options?: { readonly alsace?: boolean },
  ): Readonly<Record<string, Date>>
}

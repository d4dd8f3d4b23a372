// The theme has no types for the parts of its layout.
declare module 'theme/*.vue' {
  const part: import('vue').Component
  export default part
}

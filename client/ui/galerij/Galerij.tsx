export default function Galerij() {
  return null;
}

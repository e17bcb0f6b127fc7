@main
struct SvarCommand {
  static func main() {}
}

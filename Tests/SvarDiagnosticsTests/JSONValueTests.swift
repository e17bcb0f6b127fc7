import Testing

@testable import SvarDiagnostics

@Suite struct JSONValueTests {
  @Test func values() {
    let value: JSONValue = [
      "z": 1, "a": [true, nil, -0.5], "text": "å \"\\/\u{8}\u{1F}\u{7F}\u{9F}\u{A0}\u{2027}🎁",
      "empty": [:],
    ]
    #expect(
      value.line
        == #"{"z":1,"a":[true,null,-0.5],"text":"å \"\\/\u0008\u001f\u007f\u009f"#
        + "\u{A0}\u{2027}🎁\",\"empty\":{}}")
  }

  @Test func lineSeparatorsAreEscaped() {
    #expect(JSONValue.string("\u{85}\u{2028}\u{2029}\r\n\t").line == #""\u0085\u2028\u2029\r\n\t""#)
  }

  @Test func numbers() {
    let values: [(Double, String)] = [
      (0, "0.0"), (0.1, "0.1"), (1e-7, "1e-07"), (1e300, "1e+300"), (.nan, "null"),
      (.infinity, "null"), (-.infinity, "null"),
    ]
    for (number, text) in values { #expect(JSONValue.number(number).line == text) }
    #expect(JSONValue.integer(.min).line == "-9223372036854775808")
  }

  @Test func members() {
    let value: JSONValue = ["a": 1, "b": "x"]
    #expect(value["b"] == "x")
    #expect(value["c"] == nil)
    #expect(JSONValue.optional(nil as String?).line == "null")
    #expect(value != ["b": "x", "a": 1])
  }
}

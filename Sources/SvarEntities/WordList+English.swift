// English, as it is written to Nordic companies.

extension WordList {
  static let english: WordList = {
    var list = WordList(code: "en")
    list.shortWeekdays = ["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"]
    list.parts = [
      (.morning, "morning forenoon mornings"), (.noon, "lunchtime midday"),
      (.afternoon, "afternoon"), (.evening, "evening"), (.night, "night"),
    ]
    list.cardinals = [(1, "a an"), (2, "both")]
    list.days = [
      (0, nil, "todays today's"), (1, nil, "tmr"),
      (0, .evening, "tonight this_evening tonite"),
      (0, .morning, "this_morning"),
      (0, .afternoon, "this_afternoon"),
      (-1, .evening, "last_night yesterday_evening"),
      (1, .morning, "tomorrow_morning"),
      (1, .afternoon, "tomorrow_afternoon"),
      (1, .evening, "tomorrow_evening tomorrow_night"),
      (-1, .morning, "yesterday_morning"),
      (-1, .afternoon, "yesterday_afternoon"),
    ]
    list.feasts = [
      (.newYearsDay, "new_year's_day new_years_day"), (.halloween, "halloween"),
      (.midsummerEve, "midsummer_eve midsummer's_eve"),
      (.midsummerDay, "midsummer_day midsummer's_day"),
      (.christmasEve, "christmas_eve xmas_eve"), (.christmasDay, "christmas_day xmas_day"),
      (.boxingDay, "boxing_day"), (.newYearsEve, "new_year's_eve new_years_eve new_year_eve nye"),
      (.maundyThursday, "maundy_thursday"), (.goodFriday, "good_friday"),
      (.easterSunday, "easter_sunday easter_day"), (.easterMonday, "easter_monday"),
      (.ascension, "ascension_day"), (.whitSunday, "whit_sunday"), (.whitMonday, "whit_monday"),
    ]
    list.units = [
      (.minute, "minute minutes mins min"), (.hour, "hour hours hrs hr"),
      (.day, "day days weekdays"), (.week, "week weeks wks"), (.month, "month months mths"),
      (.year, "year years yrs"),
    ]
    list.currencies = [
      (.krone, "kr krone kroner crowns"), (.nok, "nok norwegian_kroner norwegian_crowns"),
      (.dkk, "dkk danish_kroner danish_crowns"), (.sek, "sek swedish_kronor swedish_crowns kronor"),
      (.eur, "eur euro euros €"), (.usd, "usd dollar dollars $ bucks"),
      (.gbp, "gbp pounds quid £"),
    ]
    list.roles = [
      (.abbreviation, "no nr tel mob kr approx min ext"),
      (.clock, "o'clock clock kl"), (.at, "at @ by"),
      (.approximate, "around about approx approximately roughly ish circa"),
      (.half, "half"), (.quarter, "quarter"), (.past, "past after"),
      (.before, "to before of til till"),
      (.clockSuffix, "o'clock oclock ish hrs"), (.am, "am a_._m_. a_._m"),
      (.pm, "pm p_._m_. p_._m"),
      (
        .timeContext,
        "home call ring come available technician engineer appointment slot delivery deliver "
          + "delivered arrive free meet book"
      ),
      (.next, "next coming upcoming following"), (.last, "last past previous"), (.this, "this"),
      (.article, "the"), (.of, "of"), (.ago, "ago"), (.within, "in within"),
      (.every, "every each all any"),
      (
        .preposition,
        "on the from to before until till after by since at around for as_of starting dated per"
      ),
      (.from, "from"), (.to, "to until till through"), (.between, "between"), (.and, "and or &"),
      (.limit, "until till before later"), (.since, "since"),
      (
        .pastVerb,
        "was were came bought ordered paid sent got received had said called rang wrote delivered "
          + "returned happened went fell spoke talked signed moved lost arrived born charged "
          + "expected placed shipped"
      ),
      (
        .futureVerb,
        "will shall want can moving move going by until till before please deliver leave would "
          + "cancel from"
      ),
      (
        .moveVerb,
        "move moved change changed reschedule rescheduled postpone postponed switch shift push rebook"
      ),
      (
        .counted,
        "time times invoice invoices bill bills phone phones router routers reminder month months "
          + "floor parcel part generation gen week day hour line order mail email person customer "
          + "one ones attempt thing party"
      ),
      (.hidesWeekday, "black cyber"),
      (.negation, "not isn't never doesn't don't wasn't can't cannot won't"),
      (
        .correction,
        "sorry meant mean correction oops wait no actually rather make_that scratch_that typo wrong my_mistake"
      ),
      (.instead, "instead_of rather_than in_place_of as_opposed_to no_longer"),
      (.suits, "works suits fits work suit good possible fine okay ok"),
      (.wrong, "wrong incorrect old outdated"),
      (
        .stale,
        "old previous former you_wrote you_have_written you_have_registered you_have_on_file"
      ),
      (.tooMuch, "too_early too_late impossible out_of_the_question no_good"),
      (
        .link,
        "is are was be should on no nr number my our the that it its it's now new old correct right "
          + "with to for code"
      ),
      (.own, "my our me i i'm mine"),
      (
        .phone,
        "phone tel telephone mobile mob cell cellphone number_is call ring text sms reach reached "
          + "whatsapp my_number my_no phone_number mobile_number contact_number landline i'm_on "
          + "call_me reach_me phoneno handset my_nr ringing im_on"
      ),
      (
        .identifier,
        "bill order orders ordernumber order_number order_no ordered invoice invoices customer_number "
          + "customer_no customer_id customer account_number reference ref reference_number "
          + "case case_number ticket ticket_number serial serial_number imei tracking "
          + "tracking_number parcel_number kid ocr meter meter_number return return_number "
          + "contract_number receipt booking booking_number purchase iccid sim_number rma "
          + "confirmation_number payment_reference shipment"
      ),
      (.postal, "zip zipcode zip_code postcode post_code postal_code postal"),
      (.street, "street st road rd lane ln avenue ave drive close square court"),
      (.box, "box po_box p_._o_._box"),
      (
        .version,
        "version ver v ip dns firmware ios android windows article section usb hdmi wifi bluetooth light "
          + "channel port step error block stairwell zone art"
      ),
      (.number, "no nr number #"), (.thousand, "thousand k grand"),
      (
        .measure,
        "gb mb tb mbit mbps gbit gbps gig gigs megs % percent sqm metres meters km cm mm kg w watt "
          + "volt mah ghz mhz pcs pieces times people flats apartments customers routers phones "
          + "units inch inches degrees points years"
      ),
      (.floor, "floor flat apt apartment unit"),
      (.resident, "live living lives moving moved house cabin address"),
      (
        .city,
        "copenhagen gothenburg"
      ),
      (
        .nationalID,
        "national_id national_identity birth_number personal_number personal_id_number personal_identity_number "
          + "social_security ssn id_number fodselsnummer born identity_number"
      ),
      (.card, "visa mastercard debit credit card cards amex card_number credit_card debit_card"),
      (.account, "bank_account iban account_no bank_account_number"),
      (.password, "password passwd pwd pw passcode passphrase pasword passwort passowrd"),
      (
        .code,
        "pin pin_code pincode puk puk_code one_-_time_code verification_code security_code cvc cvv sms_code "
          + "one_time_code otp login_code"
      ),
      (.person, "me my mother father mum mom dad wife husband son daughter she he born name"),
    ]
    list.idioms = "good_evening good_morning good_afternoon good_day good_night gooday"
    return list
  }()
}

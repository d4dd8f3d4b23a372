import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.TreeSet;

/** Prints each country's public holidays as 'country, tab, date' for the years from the first argument to the second. */
class Jollyday {
  public static void main(String[] years) {
    for (String code : new TreeSet<>(HolidayManager.getSupportedCalendarCodes())) {
      // Other codes are those of stock exchanges.
      if (!code.matches("[A-Za-z]{2}")) continue;
      HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase()));
      for (int year = Integer.parseInt(years[0]); year <= Integer.parseInt(years[1]); year++)
        for (Holiday holiday : manager.getHolidays(Year.of(year)))
          if (holiday.getType() == HolidayType.PUBLIC_HOLIDAY) System.out.println(code.toUpperCase() + "\t" + holiday.getDate());
    }
  }
}

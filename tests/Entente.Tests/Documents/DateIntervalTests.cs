using Entente.Documents;
using NodaTime;

namespace Entente.Tests.Documents;

public class DateIntervalTests
{
    [Theory]
    [InlineData(2024, 2, 29)]
    [InlineData(9999, 12, 31)]
    public void A_month_ends_on_its_last_day(int year, int month, int last) => DateInterval.OfMonth(year, month).To.ShouldBe(new LocalDate(year, month, last));
}

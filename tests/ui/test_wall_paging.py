"""Late and today stay in sight on every page; everything else gets its turn."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from board.ui.wall.cells import Cell, Ground, cells
from board.ui.wall.paging import MOST_PAGES, Page, Room, paged

ROOM = Room(height=1000, gap=10, line=40)
WHOLE, COMPACT, SLIM = 200, 120, 70


def pages_of(count: int, pressing: int, *, total: int = 0, room: Room = ROOM) -> list[Page]:
    heights = [[height] * count for height in (WHOLE, COMPACT, SLIM)]
    return paged(heights, pressing=pressing, total=total or count, room=room)


def rows(page: Page) -> list[int]:
    return [slot.row for slot in page.slots]


def test_what_fits_is_one_page_of_whole_cards() -> None:
    [page] = pages_of(4, 1)
    assert rows(page) == [0, 1, 2, 3]
    assert {slot.density for slot in page.slots} == {0}
    assert page.more == 0


def test_an_empty_stage_is_one_empty_page() -> None:
    assert pages_of(0, 0) == [Page(())]


def test_the_others_take_turns_below_the_pressing_ones() -> None:
    assert [rows(page) for page in pages_of(8, 2)] == [[0, 1, 2, 3], [0, 1, 4, 5], [0, 1, 6, 7]]


def test_many_pressing_cards_are_made_slimmer_so_that_all_stay_in_sight() -> None:
    pages = pages_of(9, 6)
    assert all(rows(page)[:6] == list(range(6)) for page in pages)
    assert {slot.density for page in pages for slot in page.slots} == {1}


def test_pressing_cards_that_fill_the_stage_stand_still_and_tell_of_the_others() -> None:
    [page] = pages_of(20, 12)
    assert rows(page) == list(range(12))
    assert page.more == 8


def test_more_pressing_cards_than_can_be_seen_take_turns_and_are_counted() -> None:
    pages = pages_of(30, 30)
    assert sorted(row for page in pages for row in rows(page)) == list(range(30))
    assert all(page.more == 30 - len(page.slots) for page in pages)


def test_cards_that_were_not_handed_over_are_told_of() -> None:
    pages = pages_of(12, 1, total=500)
    assert all(page.more == 500 - len(page.slots) for page in pages)


def test_nobody_waits_for_a_hundred_pages() -> None:
    assert len(pages_of(400, 0, total=5000)) <= MOST_PAGES


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 100), st.integers(0, 1500), st.data())
def test_pages_are_never_too_tall_and_pressing_cards_never_missing(
    count: int, pressing: int, unseen: int, height: int, data: st.DataObject
) -> None:
    pressing = min(pressing, count)
    whole = data.draw(st.lists(st.integers(100, 260), min_size=count, max_size=count))
    heights = [whole, [each // 2 + 20 for each in whole], [70] * count]
    pages = paged(
        heights, pressing=pressing, total=count + unseen, room=ROOM._replace(height=height)
    )
    shown = {slot.row for page in pages for slot in page.slots}
    fits = 80 * pressing + (50 if count + unseen > pressing else -10) <= height
    for page in pages:
        tall = sum(heights[slot.density][slot.row] + 10 for slot in page.slots)
        tall += 50 if page.more else 0
        assert tall - 10 <= height or len(page.slots) <= 1
        assert rows(page) == sorted(set(rows(page)))
        assert not fits or rows(page)[:pressing] == list(range(pressing))
        missing = count + unseen - len(page.slots)
        assert page.more in {0, missing}
        assert page.more or len(shown) == count + unseen


def ground(width: int, height: int) -> Ground:
    return Ground(Cell(28, 150, width - 56, height - 220), 18, 320, 330)


def test_five_stages_stand_side_by_side_on_a_wide_screen() -> None:
    places = cells(5, ground(1920, 1080))
    assert {cell.y for cell in places} == {150}
    assert places[-1].x + places[-1].width <= 1920 - 28


def test_on_a_screen_on_its_side_they_stand_in_two_bands() -> None:
    places = cells(5, ground(1080, 1920))
    assert [(cell.x > 28, cell.y > 150) for cell in places[::3]] == [(False, False), (False, True)]
    assert len({cell.y for cell in places}) == 2


@given(st.integers(0, 30), st.integers(300, 4000), st.integers(400, 4000))
def test_places_do_not_overlap_and_stay_inside(count: int, width: int, height: int) -> None:
    here = ground(width, height)
    places = cells(count, here)
    assert len(places) <= count
    assert bool(places) == bool(count)
    for one in places:
        assert one.x + one.width <= 28 + here.place.width
        assert one.y + one.height <= 150 + here.place.height
    assert len({(one.x, one.y) for one in places}) == len(places)
    assert all(
        abs(one.x - two.x) >= one.width + 18 or abs(one.y - two.y) >= one.height + 18
        for one in places
        for two in places
        if one is not two
    )

"""Text on the wall is as large as people across the room need it."""

from __future__ import annotations

from math import atan, degrees, hypot

from hypothesis import given
from hypothesis import strategies as st

from board.domain.viewing import LEAST_ARC, TITLE_ARC, Viewing, capital_mm, text_pixels

FULL_HD, PORTRAIT, FOUR_K = (1920, 1080), (1080, 1920), (3840, 2160)
SHARE = 0.7


def pixels_of(arc: float, viewing: Viewing, screen: tuple[int, int]) -> int:
    return text_pixels(arc, viewing, pixels=screen, capital_share=SHARE)


def test_three_metres_before_55_inches_need_32_pixels() -> None:
    assert pixels_of(LEAST_ARC, Viewing(3, 55), FULL_HD) == 32
    assert pixels_of(TITLE_ARC, Viewing(3, 55), FULL_HD) == 40


def test_a_capital_of_14_mm_is_seen_under_16_minutes_at_3_metres() -> None:
    assert round(capital_mm(16, 3), 1) == 14.0


def test_a_screen_on_its_side_needs_the_same_size() -> None:
    assert pixels_of(LEAST_ARC, Viewing(), PORTRAIT) == pixels_of(LEAST_ARC, Viewing(), FULL_HD)


@given(
    st.floats(0.5, 30), st.floats(10, 200), st.sampled_from([FULL_HD, FOUR_K]), st.floats(0.6, 0.8)
)
def test_a_capital_is_never_seen_under_a_smaller_angle(
    distance: float, diagonal: float, screen: tuple[int, int], share: float
) -> None:
    size = text_pixels(16, Viewing(distance, diagonal), pixels=screen, capital_share=share)
    capital = size * share * diagonal * 25.4 / hypot(*screen) / 1000
    assert degrees(atan(capital / distance)) * 60 >= 15.99


def test_nonsense_is_clipped_to_what_exists() -> None:
    assert Viewing(0, 1e9).within_reason() == Viewing(0.5, 200)
    assert Viewing().within_reason() == Viewing()

"""What a person puts right of a photo, as the API takes it (design section 4): their word goes before whatever was seen."""

from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from api.schemas import Asked, Level, Said
from shared.stylist.garments import Category, Fit, Material, Pattern, Season, Silhouette
from shared.stylist.photos import Kind


class DescriptionChange(Asked):
    ko: Said
    en: Said


class AttributesChange(Asked):
    """What a person corrects; null takes the word back. Naming a category and `clothing: false` take each other back."""

    category: Category | None = None
    clothing: Literal[False] | None = None
    subcategory: Said | None = None
    pattern: Pattern | None = None
    material: Material | None = None
    silhouette: Silhouette | None = None
    fit: Fit | None = None
    formality: Level | None = None
    warmth: Level | None = None
    seasons: Annotated[list[Season], Field(max_length=4)] | None = None
    description: DescriptionChange | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if self.clothing is False and self.category:
            raise ValueError("what is no clothing has no category")
        return self

    def given(self) -> dict[str, Any]:
        said = super().given()
        if said.get("category"):
            return said | {"clothing": None}
        return said | {"category": None} if said.get("clothing") is False else said


class PhotoChange(Asked):
    attributes: AttributesChange = AttributesChange()
    kind: Kind | None = None

/**
 * Zones of clocks with their offset from UTC, and places whose time newsrooms quote. Own list; winter time where it varies.
 * Columns: offset | forms
 */
export const ZONES_TABLE = `
+07:00 | wib; waktu indonesia barat; waktu jakarta
+08:00 | wita; waktu indonesia tengah; waktu beijing; waktu singapura; waktu malaysia
+09:00 | wit; jst; kst; waktu indonesia timur; waktu jepang; waktu korea; waktu korea selatan; waktu korea utara; waktu tokyo; waktu seoul
+00:00 | gmt; utc
-04:00 | edt
-05:00 | est
-07:00 | pdt
-08:00 | pst
+01:00 | cet; bst
+02:00 | cest
+03:00 | waktu moskow; waktu arab saudi; waktu turki
+03:30 | waktu teheran; waktu iran
+05:30 | waktu india
`;
